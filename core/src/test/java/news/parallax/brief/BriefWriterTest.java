package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
    private static final String LAKE = "The council closed the old bridge on Tuesday after cracks were found.";
    private static final String HILL = "Cracks led the council to close the old bridge, officials in the town said.";
    private static final String QUOTE =
            "\u201CNobody in this town will cross that bridge again before the spring,\u201D she said.";

    private final Coverage coverage =
            new Coverage().article("a", "Lake Post", LAKE + " " + QUOTE).article("b", "Hill Radio", HILL);
    private final Story story = coverage.story();

    @Test
    void citesEveryOriginOfAFact() {
        Finding fact =
                coverage.fact(LAKE, List.of("a", "b"), coverage.citation("a", LAKE), coverage.citation("b", HILL));
        Brief brief = new BriefWriter().write(story, List.of(fact));
        assertThat(brief.sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.origins()).isEqualTo(2);
            assertThat(sentence.citations()).extracting(Citation::article).containsExactlyInAnyOrder("a", "b");
        });
    }

    @Test
    void putsTheSpeakerBeforeAQuotationWhoseSentenceNamesNobody() {
        assertThat(spoken("Ana Dorn said the council was late.", "Ana Dorn"))
                .contains("Ana Dorn: \u201CNobody in this town will cross that bridge again before the spring\u201D");
    }

    @Test
    void putsNobodyBeforeAQuotationBehindAnotherSpeaker() {
        assertThat(spoken("Ivo Kern, who is no friend of Ana Dorn, said the council was late.", "Ivo Kern"))
                .noneMatch(text -> text.contains("Nobody"));
    }

    @Test
    void givesNobodyTheJudgementOfTheirClaim() {
        String judged = "Mayor Ana Dorn's claim that the bridge is safe deserves a raised eyebrow.";
        Coverage coverage = new Coverage().article("a", "Lake Post", LAKE + " " + judged);
        assertThat(claim(coverage, judged)).noneMatch(text -> text.contains("eyebrow"));
        String reported = "Ivo Kern rejected Mayor Ana Dorn's claim that the bridge is safe.";
        assertThat(claim(new Coverage().article("a", "Lake Post", LAKE + " " + reported), reported))
                .contains(reported);
    }

    private static List<String> claim(Coverage coverage, String sentence) {
        Citation citation = coverage.citation("a", sentence);
        Finding said = coverage.claim("Ana Dorn", "that the bridge is safe", citation);
        return new BriefWriter()
                .write(coverage.story(), List.of(said)).sentences().stream()
                        .map(Brief.Sentence::text)
                        .toList();
    }

    @Test
    void givesNobodyASentenceThatTellsSomethingElse() {
        String aside = "The bridge was built by the town under a pact with the port and its seven boards "
                + "before Mayor Ana Dorn announced its end.";
        Coverage coverage = new Coverage().article("a", "Lake Post", LAKE + " " + aside);
        Finding said = coverage.cued(
                "Mayor Ana Dorn", "announced", "its end", Finding.Quotation.INDIRECT, coverage.citation("a", aside));
        assertThat(new BriefWriter().write(coverage.story(), List.of(said)).sentences())
                .noneMatch(sentence -> sentence.section() == Brief.Section.WHO_SAYS_WHAT);
    }

    /** A brief of what a speaker says by name, and of a quotation behind it that "she" says, taken for Ana Dorn's. */
    private static List<String> spoken(String before, String speaker) {
        Coverage coverage = new Coverage().article("a", "Lake Post", LAKE + " " + before + " " + QUOTE);
        Finding first = coverage.statement(speaker, speaker, "the council was late", coverage.citation("a", before));
        Finding second = coverage.quotation(
                "Ana Dorn",
                "Nobody in this town will cross that bridge again before the spring,",
                coverage.citation("a", QUOTE));
        return new BriefWriter()
                .write(coverage.story(), List.of(first, second)).sentences().stream()
                        .map(Brief.Sentence::text)
                        .toList();
    }

    @Test
    void showsBothSidesOfADifferenceWithTheirOutlets() {
        Disagreement difference = new Disagreement(
                Disagreement.Kind.BASIS,
                "the bridge",
                List.of(
                        new Disagreement.Position(
                                "closed the old bridge", null, List.of("a"), List.of(coverage.citation("a", LAKE))),
                        new Disagreement.Position(
                                "to close the old bridge", null, List.of("b"), List.of(coverage.citation("b", HILL)))));
        assertThat(new BriefWriter().write(story, List.of(difference)).sentences())
                .extracting(Brief.Sentence::text)
                .containsExactly("Accounts differ on the bridge: \u201Cclosed the old bridge\u201D (Lake Post);"
                        + " \u201Cto close the old bridge\u201D (Hill Radio).");
    }

    @Test
    void doesNotSayTheSameTwice() {
        Finding first = coverage.fact(LAKE, List.of("a"), coverage.citation("a", LAKE));
        Finding second = coverage.fact(HILL, List.of("b"), coverage.citation("b", HILL));
        assertThat(new BriefWriter().write(story, List.of(first, second)).sentences())
                .hasSize(1);
    }

    @Test
    void keepsToItsWords() {
        assertThatThrownBy(() -> new BriefWriter(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsWhatIsMostlyAQuotationUnderWhoSaysWhat() {
        String said = "\u201CThe cracks in the old bridge are as deep as an arm,\u201D Ana Dorn told the council.";
        Coverage spoken = new Coverage().article("a", "Lake Post", said);
        Finding fact = spoken.fact(said, List.of("a"), spoken.citation("a", said));
        assertThat(new BriefWriter().write(spoken.story(), List.of(fact)).sentences())
                .extracting(Brief.Sentence::section)
                .containsExactly(Brief.Section.WHO_SAYS_WHAT);
    }

    @Test
    void givesTheDayOfAnEventThatIsDatedByOtherWordsElsewhere() {
        Coverage dated = new Coverage().article("a", "Lake Post", LAKE).article("b", "Hill Radio", HILL, "2021-05-05");
        Finding fact = dated.fact(LAKE, List.of("a"), dated.citation("a", LAKE));
        Finding event = new Finding.Event(
                "2021-05-04",
                "2021-05-04",
                Finding.Event.Granularity.DAY,
                "yesterday, counted from publication on 2021-05-05",
                Finding.Event.Status.HAPPENED,
                LAKE,
                List.of(dated.citation("a", LAKE), dated.citation("b", HILL)));
        assertThat(new BriefWriter().write(dated.story(), List.of(fact, event)).sentences())
                .extracting(Brief.Sentence::text)
                .contains("The council closed the old bridge on Tuesday [4 May 2021] after cracks were found.");
    }

    @Test
    void putsNobodyBeforeAQuotationWhoHasNoName() {
        Finding statement = coverage.quotation(
                "ministry",
                "Nobody in this town will cross that bridge again before the spring,",
                coverage.citation("a", QUOTE));
        assertThat(new BriefWriter().write(story, List.of(statement)).sentences())
                .isEmpty();
    }

    @Test
    void leavesOutADifferenceOneSideOfWhichNeedsASentenceBeforeIt() {
        String claim = "Officials at her mill accused the council of it after that.";
        String denial = "The council denied poisoning the old river at the mill.";
        Coverage disputed = new Coverage().article("a", "Lake Post", claim + " " + denial);
        Disagreement difference = new Disagreement(
                Disagreement.Kind.DENIAL,
                "poisoning",
                List.of(
                        new Disagreement.Position(claim, null, List.of("a"), List.of(disputed.citation("a", claim))),
                        new Disagreement.Position(
                                denial, "the council", List.of("a"), List.of(disputed.citation("a", denial)))));
        assertThat(new BriefWriter()
                        .write(disputed.story(), List.of(difference))
                        .sentences())
                .isEmpty();
    }

    @Test
    void printsNoClaimWithoutTheNameOfWhoMadeIt() {
        String claimed = "The old bridge was never safe for anybody in Lakeside.";
        String bare = "The old bridge was never safe for anybody in Lakeside at all.";
        Coverage claims = new Coverage().article("a", "Lake Post", claimed).article("b", "Hill Radio", bare);
        Finding fact =
                claims.fact(claimed, List.of("a", "b"), claims.citation("a", claimed), claims.citation("b", bare));
        Finding statement = claims.quotation("Ana Dorn", claimed, claims.citation("a", claimed));
        assertThat(new BriefWriter()
                        .write(claims.story(), List.of(fact, statement))
                        .sentences())
                .extracting(Brief.Sentence::section)
                .doesNotContain(Brief.Section.WHAT_HAPPENED);
    }

    @Test
    void reportsOnItsOwnSentenceWhatHoldsMoreThanSomebodysClaim() {
        String claimed = "The old bridge is closed for good.";
        String lead = "Lakeside closed the old bridge of the mill on Tuesday after a lorry had torn two of its arches.";
        Coverage claims = new Coverage().article("a", "Lake Post", claimed).article("b", "Hill Radio", lead);
        Finding fact = claims.fact(lead, List.of("a", "b"), claims.citation("a", claimed), claims.citation("b", lead));
        Finding statement = claims.quotation("Ana Dorn", claimed, claims.citation("a", claimed));
        assertThat(new BriefWriter()
                        .write(claims.story(), List.of(fact, statement))
                        .sentences())
                .filteredOn(sentence -> sentence.section() == Brief.Section.WHAT_HAPPENED)
                .singleElement()
                .satisfies(sentence -> {
                    assertThat(sentence.text()).isEqualTo(lead);
                    assertThat(sentence.origins()).isEqualTo(1);
                });
    }

    @Test
    void givesNobodyWhatTheyMaySay() {
        String supposed = "The bridge would open in May, if all members of the council announce their support for it.";
        Coverage coverage = new Coverage().article("a", "Lake Post", LAKE + " " + supposed);
        Finding said = coverage.cued(
                "all members of the council",
                "announce",
                "their support for it",
                Finding.Quotation.INDIRECT,
                coverage.citation("a", supposed));
        assertThat(new BriefWriter().write(coverage.story(), List.of(said)).sentences())
                .isEmpty();
    }

    @Test
    void opensAsTheArticleDoesWhoseHeadlineIsTheTitle() {
        String titled = "The council closed the bridge in Lakeside on Tuesday.";
        String other = "Engineers closed the old bridge in Lakeside on Tuesday after cracks were found in two arches.";
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", titled)
                .titled("Old bridge in Lakeside closed")
                .article("b", "Hill Radio", other);
        Finding first = coverage.fact(titled, List.of("a"), coverage.citation("a", titled));
        Finding second = coverage.fact(other, List.of("b", "c"), coverage.citation("b", other));
        assertThat(new BriefWriter()
                        .write(coverage.story(), List.of(first, second))
                        .sentences())
                .extracting(Brief.Sentence::text)
                .first()
                .isEqualTo(titled);
    }

    @Test
    void opensWithTheEventThatItsAccountTellsSecond() {
        String answer = "Ivo Kern of Hillside slammed the fines of the mayor as a gift to the dark ages of the port.";
        String event = "The council closed the old bridge in Lakeside on Tuesday after cracks were found.";
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", answer + " " + event)
                .titled("Council closes the old bridge in Lakeside")
                .article("b", "Hill Radio", "Cracks closed the old bridge in Lakeside, and the mayor fined the port.");
        Finding first = coverage.fact(answer, List.of("a"), coverage.citation("a", answer));
        Finding second = coverage.fact(event, List.of("a"), coverage.citation("a", event));
        assertThat(new BriefWriter()
                        .write(coverage.story(), List.of(first, second))
                        .sentences())
                .extracting(Brief.Sentence::text)
                .containsExactly(event, answer);
    }

    @Test
    void givesNobodyWhatTheyOnlyKeep() {
        String kept = "Mayor Ana Dorn has maintained the old bridge in Lakeside, a mill and two hotels.";
        Coverage coverage = new Coverage().article("a", "Lake Post", LAKE + " " + kept);
        Finding said = coverage.cued(
                "Ana Dorn",
                "has maintained",
                "the old bridge in Lakeside, a mill and two hotels",
                Finding.Quotation.INDIRECT,
                coverage.citation("a", kept));
        assertThat(new BriefWriter().write(coverage.story(), List.of(said)).sentences())
                .isEmpty();
    }

    @Test
    void opensWithTheEventAndNotWithWhatTwoOutletsHappenToShare() {
        String event = "An explosion at the old mill in Lakeside killed two men on Monday.";
        String same = "Two men died on Monday in an explosion at the old mill in Lakeside.";
        String minor = "The mill in Lakeside has 40 windows.";
        Coverage blast = new Coverage()
                .article("a", "Lake Post", event + " " + minor)
                .article("b", "Hill Radio", same + " " + minor);
        Finding first = blast.fact(event, List.of("a"), blast.citation("a", event));
        Finding second = blast.fact(same, List.of("b"), blast.citation("b", same));
        Finding shared = blast.fact(minor, List.of("a", "b"), blast.citation("a", minor), blast.citation("b", minor));
        assertThat(new BriefWriter()
                        .write(blast.story(), List.of(shared, first, second))
                        .sentences())
                .extracting(Brief.Sentence::text)
                .first()
                .asString()
                .contains("explosion");
    }

    @Test
    void opensWithTheEventAndNotWithTheAnswerOfSomebodyElse() {
        String answer = "Ana Dorn said that the closing of the old bridge in Lakeside by the council was a mistake.";
        String event = "The council closed the old bridge in Lakeside on Tuesday.";
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", answer + " " + event)
                .titled("Council closes the old bridge in Lakeside")
                .article("b", "Hill Radio", event);
        Finding said = coverage.cued(
                "Ana Dorn",
                "said",
                "that the closing of the old bridge in Lakeside by the council was a mistake",
                Finding.Quotation.INDIRECT,
                coverage.citation("a", answer));
        Finding first = coverage.fact(answer, List.of("a", "b"), coverage.citation("a", answer));
        Finding second = coverage.fact(event, List.of("b"), coverage.citation("b", event));
        assertThat(new BriefWriter()
                        .write(coverage.story(), List.of(said, first, second))
                        .sentences())
                .extracting(Brief.Sentence::text)
                .first()
                .asString()
                .startsWith("The council closed");
    }

    @Test
    void givesNobodyTheWordsOfAQuestionPutToThem() {
        String asked = "Ana Dorn has been asked to close the old bridge in Lakeside by the council.";
        Coverage coverage = new Coverage().article("a", "Lake Post", asked);
        Finding statement = coverage.cued(
                "Ana Dorn",
                "asked",
                "close the old bridge in Lakeside",
                Finding.Quotation.INDIRECT,
                coverage.citation("a", asked));
        assertThat(new BriefWriter().write(coverage.story(), List.of(statement)).sentences())
                .isEmpty();
    }

    @Test
    void printsNoSentenceThatOnlySaysWhoSpoke() {
        String asked = "Councillor Ana Dorn asked Mayor Ivo Kern of Lakeside.";
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", "\u201CHow sure are you that the bridge will hold?\u201D " + asked);
        Finding statement = coverage.cued(
                "Councillor Ana Dorn",
                "asked",
                "How sure are you that the bridge will hold?",
                Finding.Quotation.DIRECT,
                coverage.citation("a", asked));
        Finding fact = coverage.fact(asked, List.of("a"), coverage.citation("a", asked));
        assertThat(new BriefWriter()
                        .write(coverage.story(), List.of(statement, fact))
                        .sentences())
                .isEmpty();
    }

    @Test
    void givesTheSentenceThatNamesItsSpeakerBySurname() {
        String said = "In a letter Kern told the council of Lakeside that the bridge would stay closed until spring.";
        Coverage coverage =
                new Coverage().article("a", "Lake Post", LAKE + " " + said).titled("Kern closes bridge");
        Finding statement = coverage.statement(
                "Ivo Kern", "Kern", "that the bridge would stay closed until spring", coverage.citation("a", said));
        assertThat(new BriefWriter().write(coverage.story(), List.of(statement)).sentences())
                .extracting(Brief.Sentence::text)
                .contains(said);
        Story untitled =
                new Coverage().article("a", "Lake Post", LAKE + " " + said).story();
        assertThat(new BriefWriter().write(untitled, List.of(statement)).sentences())
                .extracting(Brief.Sentence::text)
                .doesNotContain(said);
    }

    @Test
    void leavesOutWhatHasNoVerbAndWhatMeansAnUnnamedThing() {
        String caption = "Mayor Ana Dorn of Lakeside speaking at the old bridge on Tuesday in Lakeside.";
        String unnamed = "Ana Dorn said that it would be built by the council of Lakeside.";
        Coverage coverage = new Coverage().article("a", "Lake Post", LAKE + " " + caption + " " + unnamed);
        Finding said = coverage.cued(
                "Ana Dorn",
                "said",
                "that it would be built by the council of Lakeside",
                Finding.Quotation.INDIRECT,
                coverage.citation("a", unnamed));
        Finding fact = coverage.fact(caption, List.of("a"), coverage.citation("a", caption));
        assertThat(new BriefWriter()
                        .write(coverage.story(), List.of(fact, said))
                        .sentences())
                .extracting(Brief.Sentence::text)
                .doesNotContain(caption, unnamed);
    }
}
