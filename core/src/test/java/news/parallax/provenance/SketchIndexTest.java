package news.parallax.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import news.parallax.text.Shingles;
import org.junit.jupiter.api.Test;

class SketchIndexTest {
    private final SketchIndex index = SketchIndex.of(1_000, Buffers.HEAP);

    @Test
    void findsACutCopyAndItsContainment() {
        String text = text(1, 600);
        Sketch whole = sketch(text);
        Sketch cut = sketch(text.substring(0, text.length() * 2 / 5));
        index.add(7, 100, "Courier", whole);
        index.add(8, 100, "Courier", sketch(text(2, 600)));
        assertThat(index.candidates("Echo", cut))
                .extracting(SketchIndex.Candidate::key)
                .containsExactly(7L);
        assertThat(cut.containmentIn(whole)).isGreaterThan(.95);
        assertThat(whole.containmentIn(cut)).isBetween(.2, .6);
    }

    @Test
    void comparesAScriptWithoutSpacesByItsCharacters() {
        String text = "港口仓库周一晚间起火爆炸造成至少四人死亡消防员整夜搜寻失踪工人当局已经开始调查事故原因并关闭了港池".repeat(1);
        index.add(1, 100, null, sketch(text));
        assertThat(index.candidates(null, sketch("据报道" + text + "更多消息稍后"))).hasSize(1);
    }

    @Test
    void passesOverBoilerplateOfAnOutletButNotOfOthers() {
        String boilerplate = text(3, 60);
        for (int at = 0; at < 20; at++) {
            index.add(at, 100, "Courier", sketch(boilerplate + " " + text(100 + at, 30)));
        }
        Sketch next = sketch(boilerplate + " " + text(999, 30));
        assertThat(index.candidates("Courier", next)).isEmpty();
        assertThat(index.candidates("Echo", next)).isNotEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndWhatIsOld() {
        Sketch sketch = sketch(text(4, 200));
        index.add(1, 100, null, sketch);
        index.add(2, 200, null, sketch);
        index.add(3, 300, null, sketch);
        assertThat(index.remove(2)).isTrue();
        assertThat(index.remove(2)).isFalse();
        assertThat(index.expire(150)).isEqualTo(1);
        assertThat(index.candidates(null, sketch))
                .extracting(SketchIndex.Candidate::key)
                .containsExactly(3L);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void usesThePlacesOfWhatIsGoneAgain() {
        for (int round = 0; round < 5; round++) {
            for (int at = 0; at < 1_000; at++) {
                index.add(round * 1_000L + at, round + 1, null, sketch(text(round * 1_000 + at, 40)));
            }
            assertThat(index.candidates(null, sketch(text(round * 1_000 + 5, 40))))
                    .extracting(SketchIndex.Candidate::key)
                    .containsExactly(round * 1_000L + 5);
            assertThat(index.expire(round + 2)).isEqualTo(1_000);
        }
    }

    @Test
    void saysThatItIsFull() {
        SketchIndex small = SketchIndex.of(1, Buffers.HEAP);
        small.add(1, 100, null, sketch(text(1, 50)));
        assertThatThrownBy(() -> small.add(2, 100, null, sketch(text(2, 50))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("full");
    }

    @Test
    void replacesAnArticleGivenTwice() {
        index.add(1, 100, null, sketch(text(5, 200)));
        index.add(1, 100, null, sketch(text(6, 200)));
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.candidates(null, sketch(text(5, 200)))).isEmpty();
        assertThat(index.candidates(null, sketch(text(6, 200)))).hasSize(1);
    }

    @Test
    void isTheSameAfterSavingAndLoading() throws IOException {
        for (int at = 0; at < 200; at++) {
            index.add(at, 100 + at, "Courier", sketch(text(at, 100)));
        }
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        index.save(saved);
        byte[] bytes = saved.toByteArray();
        SketchIndex loaded = SketchIndex.load(new ByteArrayInputStream(bytes), Buffers.HEAP);
        assertThat(loaded.size()).isEqualTo(200);
        assertThat(loaded.candidates("Echo", sketch(text(50, 100))))
                .isEqualTo(index.candidates("Echo", sketch(text(50, 100))))
                .hasSize(1);
        assertThatThrownBy(() -> SketchIndex.load(new ByteArrayInputStream(bytes, 0, bytes.length / 2), Buffers.HEAP))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SketchIndex.load(new ByteArrayInputStream(new byte[64]), Buffers.HEAP))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not an index");
    }

    @Test
    void livesOnInBuffersThatWereKept() {
        List<ByteBuffer> kept = new ArrayList<>();
        SketchIndex first = SketchIndex.of(100, (part, bytes) -> {
            kept.add(ByteBuffer.allocateDirect(bytes));
            return kept.getLast();
        });
        first.add(9, 100, null, sketch(text(9, 100)));
        SketchIndex again = SketchIndex.of(100, (part, bytes) -> kept.get(part));
        assertThat(again.candidates(null, sketch(text(9, 100)))).hasSize(1);
    }

    @Test
    void addsAndAsksFromManyThreads() {
        ConcurrentLinkedQueue<Long> missed = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 1_000).parallel().forEach(at -> {
            Sketch sketch = sketch(text(at, 60));
            index.add(at, 100, "Outlet " + at % 7, sketch);
            if (index.candidates(null, sketch).stream().noneMatch(candidate -> candidate.key() == at)) {
                missed.add((long) at);
            }
        });
        assertThat(missed).isEmpty();
        assertThat(index.size()).isEqualTo(1_000);
    }

    @Test
    void staysLinearWhenAllIsTheSame() {
        SketchIndex large = SketchIndex.of(20_000, Buffers.HEAP);
        Sketch sketch = sketch(text(1, 300));
        int found = 0;
        for (int at = 0; at < 20_000; at++) {
            found = large.add(at, 100, "Outlet " + at, sketch).size();
        }
        assertThat(found).isBetween(30, 60);
    }

    @Test
    void acceptsTextsWithoutWords() {
        for (String text : List.of("", "word", "!?", "word ".repeat(50_000))) {
            index.add(text.length(), 100, null, sketch(text));
        }
        assertThat(index.candidates(null, sketch(""))).isEmpty();
        assertThat(index.size()).isEqualTo(4);
    }

    private static Sketch sketch(String text) {
        return Sketch.of(Shingles.of(text));
    }

    /** Words by chance, the same for the same seed. */
    private static String text(int seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words; at++) {
            text.append(Integer.toString(random.nextInt(20_000) + 1_000, 36)).append(' ');
        }
        return text.toString();
    }
}
