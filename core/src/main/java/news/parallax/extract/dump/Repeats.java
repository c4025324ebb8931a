package news.parallax.extract.dump;

import java.util.List;
import news.parallax.model.Extraction.DiscardReason;

/** Leaves out lines whose words stand on the page a second time: of a long line one is kept, the one nearest the text. */
final class Repeats {
    private static final int MIN_WORDS = 6;

    private Repeats() {}

    /** Labels all but one of each set of equal long lines. */
    static void label(Sheet sheet) {
        double centre = centre(sheet);
        for (int at = 0; at < sheet.size(); at++) {
            List<Integer> places = sheet.places(at);
            boolean first = places.get(0) == at;
            if (first && places.size() > 1 && sheet.shape(at).words() >= MIN_WORDS) {
                keepNearest(sheet, places, centre);
            }
        }
    }

    private static void keepNearest(Sheet sheet, List<Integer> places, double centre) {
        int nearest = nearest(places, centre);
        for (int place : places) {
            if (place != nearest) {
                sheet.drop(place, DiscardReason.REPEATED);
            }
        }
    }

    /** The place nearest to the centre; of two about as near the first. */
    static int nearest(List<Integer> places, double centre) {
        int nearest = places.get(0);
        for (int place : places) {
            if (Math.abs(place - centre) < Math.abs(nearest - centre) - 1.5) {
                nearest = place;
            }
        }
        return nearest;
    }

    /** The line in whose middle the prose of the page lies. */
    static double centre(Sheet sheet) {
        long sum = 0;
        long weight = 0;
        for (int at = 0; at < sheet.size(); at++) {
            LineShape shape = sheet.shape(at);
            if (shape.isProse() && sheet.places(at).size() == 1) {
                sum += (long) at * shape.words();
                weight += shape.words();
            }
        }
        return weight == 0 ? 0 : (double) sum / weight;
    }
}
