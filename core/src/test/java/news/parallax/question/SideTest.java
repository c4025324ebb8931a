package news.parallax.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Will Dorn resign? | Dorn said she would step down in May. | FOR",
                "Will Dorn resign? | Dorn refused to step down. | AGAINST",
                "Will Dorn resign? | Dorn will not resign, the council said. | AGAINST",
                "Will Dorn resign? | Dorn's resignation is unlikely. | AGAINST",
                "Will Dorn resign? | Nobody knows whether Dorn will resign. | OPEN",
                "Will Dorn resign? | If the vote fails the mayor will resign. | FOR",
                "Will Dorn resign? | Marn called on Dorn to resign, but she has refused. | AGAINST",
                "Did Dorn steal the boat? | Marn was lying about Dorn stealing the boat. | AGAINST",
                "Did Marn ask Velden to drop the case? | Marn denied that he had asked for that. | AGAINST",
                "Did Marn ask Velden to drop the case? | The office disputes a report that Marn asked Velden to end"
                        + " it. | AGAINST",
                "Did Marn get money for the wall? | The deal includes none of the money for a wall. | AGAINST",
                "Will the bridge reopen? | The bridge stays closed. | AGAINST",
                "Will the council ban cars? | The council stopped short, but it will ban cars in June. | FOR",
                "Did the ferry sink? | Not only did the ferry sink, it burned. | FOR"
            })
    void seesWhichWayASentenceSpeaks(String question, String text, Side side) {
        Passage passage = Passage.of(new Citation("a", new Span(0, text.length())), text, Set.of(), 0);
        Relevance relevance = new Relevance(List.of(passage), Inquiry.of(question));
        int anchor = Side.anchor(passage, relevance.terms());
        assertThat(Side.of(passage, relevance.terms(), anchor, 0)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dorn plans to step down. | true",
                "Dorn might resign in May. | true",
                "Dorn resigned in May. | false",
            })
    void seesWhatIsAhead(String text, boolean ahead) {
        Passage passage = Passage.of(new Citation("a", new Span(0, text.length())), text, Set.of(), 0);
        Relevance relevance = new Relevance(List.of(passage), Inquiry.of("Will Dorn resign?"));
        assertThat(Side.isAhead(passage, Side.anchor(passage, relevance.terms())))
                .isEqualTo(ahead);
    }
}
