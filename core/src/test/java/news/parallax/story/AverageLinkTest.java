package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private static final int MOST = 8;

    @Test
    void joinsWhatReachesTheThresholdBestFirst() {
        AverageLink link = new AverageLink(3, .4, .4, MOST);
        link.score(0, 1, .5);
        link.score(1, 2, .9);
        assertThat(link.groups()).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void joinsAMemberLeftAloneFromALowerAverage() {
        AverageLink link = new AverageLink(3, .4, .2, MOST);
        link.score(0, 1, .5);
        link.score(1, 2, .9);
        assertThat(link.groups()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void keepsPairsApartThatReachTheLowerAverageOnly() {
        AverageLink link = new AverageLink(4, .4, .2, MOST);
        link.score(0, 1, .9);
        link.score(2, 3, .9);
        for (int one = 0; one < 2; one++) {
            link.score(one, 2, .3);
            link.score(one, 3, .3);
        }
        assertThat(link.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void joinsLargeGroupsFromTheLowerAverage() {
        AverageLink link = new AverageLink(12, .4, .2, MOST);
        for (int one = 0; one < 12; one++) {
            for (int two = 0; two < one; two++) {
                link.score(one, two, one / 6 == two / 6 ? .9 : .3);
            }
        }
        assertThat(link.groups()).containsExactly(IntStream.range(0, 12).boxed().toList());
    }

    @Test
    void keepsApartWhatAUserKeepsApart() {
        AverageLink link = new AverageLink(2, .4, .2, MOST);
        link.score(0, 1, .9);
        link.keepApart(0, 1);
        assertThat(link.groups()).hasSize(2);
    }

    @Test
    void countsSettledMembersByTheirNumber() {
        AverageLink one = new AverageLink(3, .4, .4, MOST);
        one.settle(1, 0);
        one.score(0, 2, .5);
        assertThat(one.groups()).containsExactly(List.of(0, 1), List.of(2));
        AverageLink two = new AverageLink(3, .4, .4, MOST);
        two.settle(1, 0);
        two.score(0, 2, .5);
        two.score(0, 2, .4);
        assertThat(two.groups()).containsExactly(List.of(0, 1, 2));
    }
}
