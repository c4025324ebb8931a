package news.parallax.story;

import java.util.Arrays;

/** The largest of some numbers, as many as asked for; cheap where most numbers are too small to be kept. */
final class Largest {
    private final long[] numbers;
    private int size;

    /** None yet, of so many at most. */
    Largest(int most) {
        this.numbers = new long[most];
    }

    /** False for a number that {@link #add} would not keep. */
    boolean takes(long number) {
        return size < numbers.length || size > 0 && number > numbers[size - 1];
    }

    /** Keeps a number if it is among the largest. */
    void add(long number) {
        if (!takes(number)) {
            return;
        }
        long[] largest = numbers;
        size = Math.min(largest.length, size + 1);
        int place = size - 1;
        while (place > 0 && largest[place - 1] < number) {
            largest[place] = largest[place - 1];
            place--;
        }
        largest[place] = number;
    }

    /** What was kept, largest first. */
    long[] descending() {
        return Arrays.copyOf(numbers, size);
    }
}
