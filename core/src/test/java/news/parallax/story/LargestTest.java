package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LargestTest {
    @Property
    void keepsWhatSortingWouldPutLast(@ForAll long[] numbers, @ForAll @IntRange(max = 6) int most) {
        Largest largest = new Largest(most);
        LongStream.of(numbers).forEach(largest::add);
        long[] expected = LongStream.of(numbers)
                .map(number -> ~number)
                .sorted()
                .limit(most)
                .map(number -> ~number)
                .toArray();
        assertThat(largest.descending()).containsExactly(expected);
    }

    @Test
    void saysWhatItWouldKeep() {
        Largest largest = new Largest(2);
        LongStream.of(3, 9, 5).forEach(largest::add);
        assertThat(largest.takes(5)).isFalse();
        assertThat(largest.takes(6)).isTrue();
        assertThat(new Largest(0).takes(Long.MAX_VALUE)).isFalse();
    }
}
