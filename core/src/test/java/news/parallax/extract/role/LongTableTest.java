package news.parallax.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void numbersKeysInTheOrderTheyCome() {
        Random random = new Random(3);
        LongTable table = new LongTable(1);
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            long key = 1 + random.nextInt(700) * 0x1_0000_0001L;

            int number = table.number(key);

            assertThat(number).isEqualTo(numbers.computeIfAbsent(key, any -> numbers.size() + 1));
        }
    }

    @Test
    void countsEachKey() {
        LongTable table = new LongTable(2);
        for (int key = 1; key <= 100; key++) {
            for (int time = 0; time < key; time++) {
                table.count(key * 31L);
            }
        }
        for (int key = 1; key <= 100; key++) {
            assertThat(table.of(key * 31L)).isEqualTo(key);
        }
        assertThat(table.of(7)).isZero();
    }
}
