package news.parallax.extract.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import news.parallax.extract.html.Outline;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Clues CLUES =
            new Clues("Bridge closed for repair", "The old bridge is closed", List.of("Ann Author"), null, 0);

    @Test
    void countsTheWordsThatEachClueSays() {
        Likeness likeness = likeness("The bridge closed, writes Ann", CLUES);

        assertThat(likeness.toTitle(0)).isEqualTo(2 / 5.0);
        assertThat(likeness.ofTitle(0)).isEqualTo(2 / 4.0);
        assertThat(likeness.toDescription(0)).isEqualTo(3 / 5.0);
        assertThat(likeness.namesAuthor(0)).isEqualTo(1 / 5.0);
        assertThat(likeness.mentionsAuthor(0)).isTrue();
        assertThat(likeness.saysTitle(0)).isCloseTo(4 / 9.0, within(1e-12));
    }

    @Test
    void askedOfALongBlockOnlyWhetherItMentionsTheAuthor() {
        Likeness likeness = likeness("bridge ".repeat(80) + "Author", CLUES);

        assertThat(likeness.toTitle(0)).isEqualTo(-1);
        assertThat(likeness.saysTitle(0)).isZero();
        assertThat(likeness.namesAuthor(0)).isEqualTo(-1);
        assertThat(likeness.mentionsAuthor(0)).isTrue();
    }

    @Test
    void countsEveryWordOfABlockThatIsNotLong() {
        assertThat(likeness("bridge ".repeat(80), CLUES).toTitle(0)).isEqualTo(1);
    }

    @Test
    void saysNothingWhereNothingIsDeclared() {
        Likeness likeness = likeness("The bridge", new Clues(null, null, List.of(), null, 0));

        assertThat(likeness.toTitle(0)).isZero();
        assertThat(likeness.saysTitle(0)).isZero();
        assertThat(likeness.toDescription(0)).isEqualTo(-1);
        assertThat(likeness.mentionsAuthor(0)).isFalse();
    }

    private static Likeness likeness(String block, Clues clues) {
        return new Likeness(new Survey(Outline.ofOneBlock(block)), clues);
    }
}
