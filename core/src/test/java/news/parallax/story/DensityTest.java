package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DensityTest {
    @Test
    void takesForeignArticlesAroundForNoProofThatAMatterIsQuiet() {
        Density alone = new Density();
        Density among = new Density();
        for (int day = 1; day <= 9; day++) {
            Density.add(among, new Density(), day, .02);
        }
        assertThat(Density.of(among, among)).isEqualTo(Density.of(alone, alone));
    }

    @Test
    void growsWithLikenessOfOtherDaysUpToABound() {
        Density one = new Density();
        Density other = new Density();
        Density.add(one, other, 3, .9);
        assertThat(Density.of(one, other)).isGreaterThan(Density.of(new Density(), new Density()));
        for (int day = 1; day <= 9; day++) {
            Density.add(one, other, day, 1.5);
        }
        assertThat(Density.of(one, other)).isEqualTo(1.2);
    }

    @Test
    void takesNoNoticeOfTheSameDay() {
        Density one = new Density();
        Density.add(one, new Density(), .5, 1.5);
        assertThat(Density.of(one, one)).isEqualTo(Density.of(new Density(), new Density()));
    }

    @Test
    void countsTheSameDayWhereMostIsOfIt() {
        Density one = new Density();
        for (int other = 0; other < 12; other++) {
            Density.add(one, new Density(), .5, .5);
        }
        assertThat(Density.isCrowded(one, one)).isTrue();
        assertThat(Density.of(one, one)).isEqualTo(1);
        for (int other = 0; other < 12; other++) {
            Density.add(one, new Density(), 4, .1);
        }
        assertThat(Density.isCrowded(one, one)).isFalse();
        assertThat(Density.of(one, one)).isLessThan(.5);
    }
}
