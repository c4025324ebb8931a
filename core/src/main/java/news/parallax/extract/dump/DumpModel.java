package news.parallax.extract.dump;

/**
 * Everything trained that reads text dumps.
 *
 * @param lines tells lines of the article from others
 * @param head finds headline, byline and date line
 */
public record DumpModel(LineModel lines, HeadModel head) {
    /** The model that ships with the library; read when it is first asked for. */
    public static DumpModel shipped() {
        return Shipped.MODEL;
    }

    /** Read late, so that the models can be trained where they are not there yet. */
    private static final class Shipped {
        private static final DumpModel MODEL = new DumpModel(LineModel.shipped(), HeadModel.shipped());

        private Shipped() {}
    }
}
