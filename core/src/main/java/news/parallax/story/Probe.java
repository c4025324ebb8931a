package news.parallax.story;

/**
 * An article made ready to be compared with many: its fields as tables in which a term is found at once.
 *
 * <p>Walking two sorted lists side by side costs five times as much: the processor cannot guess which one steps next.
 */
final class Probe {
    private final Member member;
    private final Table title;
    private final Table lead;
    private final Table body;
    private final Table names;

    Probe(Member member) {
        this.member = member;
        this.title = new Table(member.vectors().title());
        this.lead = new Table(member.vectors().lead());
        this.body = new Table(member.vectors().body());
        this.names = new Table(member.vectors().names());
    }

    /**
     * What {@link Similarity} looks at, in the order of {@link Similarity#FEATURES}.
     *
     * @param other the article compared with this one
     * @param density how similar the articles of other days are to the two, see {@link Density}
     */
    double[] features(Member other, double density) {
        Vectors theirs = other.vectors();
        double titles = title.cosine(theirs.title());
        double leads = lead.cosine(theirs.lead());
        double bodies = body.cosine(theirs.body());
        double days = member.days(other);
        boolean dated = !Double.isNaN(days);
        boolean named = !member.weekdays().isEmpty() && !other.weekdays().isEmpty();
        return new double[] {
            1,
            titles,
            leads,
            bodies,
            names.cosine(theirs.names()),
            Math.max(title.cosine(theirs.lead()), lead.cosine(theirs.title())),
            dated ? Math.exp(-days / 2) : 0,
            dated ? Math.min(6, Math.log1p(days)) : 0,
            Math.log(bodies + .01),
            Math.log(leads + .01),
            Similarity.density(density),
            Math.sqrt(titles),
            named ? member.weekdays().cosine(other.weekdays()) : 0,
            named ? 0 : 1,
            Math.min(member.vectors().title().coverage(theirs.body()), body.coverageOf(theirs.title())),
            member.quoted().shared(other.quoted()),
            member.quoted().amount() + other.quoted().amount(),
            Math.log1p(bodies * theirs.body().length() * member.vectors().body().length()),
            member.isOfOutletOf(other) ? 1 : 0
        };
    }

    /** Likeness of lead and body, 0..2. */
    double likeness(Member other) {
        return lead.cosine(other.vectors().lead()) + body.cosine(other.vectors().body());
    }

    /** Terms with their weights by open addressing, sparse so that the first place tells; a weight of 0 marks a free one. */
    private static final class Table {
        private final int[] terms;
        private final float[] weights;

        Table(TermVector vector) {
            int size = Integer.highestOneBit(Math.max(1, vector.terms().length)) * 16;
            terms = new int[size];
            weights = new float[size];
            for (int at = 0; at < vector.terms().length; at++) {
                if (vector.weights()[at] > 0) {
                    int slot = slot(vector.terms()[at]);
                    terms[slot] = vector.terms()[at];
                    weights[slot] = vector.weights()[at];
                }
            }
        }

        private int slot(int term) {
            int mask = terms.length - 1;
            int slot = term & mask;
            while (weights[slot] != 0 && terms[slot] != term) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        double cosine(TermVector other) {
            double sum = 0;
            for (int at = 0; at < other.terms().length; at++) {
                sum += weights[slot(other.terms()[at])] * other.weights()[at];
            }
            return Math.min(1, sum);
        }

        double coverageOf(TermVector other) {
            double sum = 0;
            for (int at = 0; at < other.terms().length; at++) {
                float weight = other.weights()[at];
                sum += weights[slot(other.terms()[at])] != 0 ? weight * weight : 0;
            }
            return Math.min(1, sum);
        }
    }
}
