package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private final List<Integer> results = new ArrayList<>();

    @Test
    void keepsOrderOfWorkWhateverFinishesFirst() {
        ExecutorService workers = Parallel.workers(2);
        CountDownLatch second = new CountDownLatch(1);
        Ordered<Integer> ordered = new Ordered<>(workers, 10, 10, results::add);
        ordered.add(1, () -> {
            second.await();
            return 1;
        });
        ordered.add(1, () -> {
            second.countDown();
            return 2;
        });
        assertThat(ordered.drain()).isTrue();
        assertThat(results).containsExactly(1, 2);
        workers.shutdownNow();
    }

    @Test
    void waitsWhenWindowIsFullOrHeavy() {
        ExecutorService workers = Parallel.workers(1);
        Ordered<Integer> ordered = new Ordered<>(workers, 2, 10, results::add);
        ordered.add(1, () -> 1);
        ordered.add(1, () -> 2);
        assertThat(results).isEmpty();
        ordered.add(1, () -> 3);
        assertThat(results).containsExactly(1);
        ordered.add(100, () -> 4);
        assertThat(results).containsExactly(1, 2, 3);
        workers.shutdownNow();
    }

    @Test
    void stopsWhenSinkWantsNoMore() {
        ExecutorService workers = Parallel.workers(1);
        Ordered<Integer> ordered = new Ordered<>(workers, 1, 10, result -> false);
        assertThat(ordered.add(1, () -> 1)).isTrue();
        assertThat(ordered.add(1, () -> 2)).isFalse();
        workers.shutdownNow();
    }
}
