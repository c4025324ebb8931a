package news.parallax.story;

/**
 * An article made ready to be compared with many: one table of all its terms, with their weights in each field.
 *
 * <p>Walking two sorted lists side by side costs five times as much: the processor cannot guess which one steps next. Most
 * terms of another article are not in the table, which a {@link Sieve} tells without a guess.
 */
final class Probe {
    /** Places of the table for each term, at least. */
    private static final int SPARSE = 16;

    private final Member member;
    private final int[] terms;
    private final float[] title;
    private final float[] lead;
    private final float[] body;
    private final float[] names;
    /** By place: the number of a term, counted from 1; 0 marks a free place. */
    private final short[] places;

    /** All terms. */
    private final Sieve sieve = new Sieve();

    /** The runs it quotes. */
    private final int[] quoted;

    private final Sieve quotedSieve;

    /** For each term of the body of the article compared: its number here, 0 where there is none; all 0 between two. */
    private final short[] met = new short[Terms.BODY];

    private int size;

    Probe(Member member) {
        this.member = member;
        Vectors vectors = member.vectors();
        int most = 1 + vectors.title().terms().length + vectors.body().terms().length;
        this.terms = new int[most];
        this.title = new float[most];
        this.lead = new float[most];
        this.body = new float[most];
        this.names = new float[most];
        this.places = new short[Integer.highestOneBit(most) * SPARSE];
        this.quoted = member.quoted().table();
        this.quotedSieve = member.quoted().sieve();
        fill(vectors.title(), title);
        fill(vectors.body(), body);
        fill(vectors.lead(), lead);
        fill(vectors.names(), names);
    }

    private void fill(TermVector vector, float[] weights) {
        for (int at = 0; at < vector.terms().length; at++) {
            int place = place(vector.terms()[at]);
            if (places[place] == 0) {
                places[place] = (short) ++size;
                terms[size] = vector.terms()[at];
                sieve.add(vector.terms()[at]);
            }
            weights[places[place]] = vector.weights()[at];
        }
    }

    /** Where a term stands, or would. */
    private int place(int term) {
        short[] numbers = places;
        int mask = numbers.length - 1;
        int place = term & mask;
        for (int number = numbers[place]; number != 0 && terms[number] != term; number = numbers[place]) {
            place = place + 1 & mask;
        }
        return place;
    }

    /**
     * What {@link Similarity} looks at, in the order of {@link Similarity#FEATURES}.
     *
     * @param other the article compared with this one
     * @param density how similar the articles of other days are to the two, see {@link Density}
     */
    double[] features(Member other, double density) {
        Cosines cosines = new Cosines(other.vectors());
        double days = member.days(other);
        boolean dated = !Double.isNaN(days);
        boolean named = !member.weekdays().isEmpty() && !other.weekdays().isEmpty();
        double lengths =
                member.vectors().body().length() * other.vectors().body().length();
        return new double[] {
            1,
            cosines.titles,
            cosines.leads,
            cosines.bodies,
            cosines.names,
            Math.max(cosines.titleInLead, cosines.leadInTitle),
            dated ? Math.exp(-days / 2) : 0,
            dated ? Math.min(6, Math.log(1 + days)) : 0,
            Math.log(cosines.bodies + .01),
            Math.log(cosines.leads + .01),
            Similarity.density(density),
            Math.sqrt(cosines.titles),
            named ? member.weekdays().cosine(other.weekdays()) : 0,
            named ? 0 : 1,
            Math.min(cosines.titleInBody, cosines.bodyInTitle),
            member.quoted().shared(quoted, quotedSieve, other.quoted()),
            member.quoted().amount() + other.quoted().amount(),
            Math.log(1 + cosines.bodies * lengths),
            member.isOfOutletOf(other) ? 1 : 0
        };
    }

    /** What the fields of another article have in common with those of this one. */
    private final class Cosines {
        private double titles;
        private double leads;
        private double bodies;
        private double names;
        private double titleInLead;
        private double leadInTitle;
        /** Share of the squared weight of this title that stands in the other body, and the other way round. */
        private double titleInBody;

        private double bodyInTitle;

        Cosines(Vectors theirs) {
            readBody(theirs.body());
            readLead(theirs.lead(), theirs.leadPlaces());
            readTitle(theirs.title());
            names = ofNames(theirs.names(), theirs.namePlaces());
            forgetBody();
            titles = Math.min(1, titles);
            leads = Math.min(1, leads);
            bodies = Math.min(1, bodies);
        }

        private void readBody(TermVector theirs) {
            int[] all = theirs.terms();
            float[] weights = theirs.weights();
            short[] numbers = met;
            int[] passed = sieve.passed(all);
            int end = sieve.size();
            double product = 0;
            for (int next = 0; next < end; next++) {
                int at = passed[next];
                short number = places[place(all[at])];
                numbers[at] = number;
                if (number != 0) {
                    product += body[number] * weights[at];
                    titleInBody += title[number] * title[number];
                }
            }
            bodies = product;
        }

        private void forgetBody() {
            int[] passed = sieve.passed();
            for (int next = 0; next < sieve.size(); next++) {
                met[passed[next]] = 0;
            }
        }

        private void readLead(TermVector theirs, short[] inBody) {
            float[] weights = theirs.weights();
            short[] numbers = met;
            float[] ownLead = lead;
            float[] ownTitle = title;
            double inLead = 0;
            double inTitle = 0;
            for (int at = 0; at < inBody.length; at++) {
                int number = numbers[inBody[at]];
                inLead += ownLead[number] * weights[at];
                inTitle += ownTitle[number] * weights[at];
            }
            leads = inLead;
            titleInLead = inTitle;
        }

        private void readTitle(TermVector theirs) {
            for (int at = 0; at < theirs.terms().length; at++) {
                int number = places[place(theirs.terms()[at])];
                float weight = theirs.weights()[at];
                titles += title[number] * weight;
                leadInTitle += lead[number] * weight;
                bodyInTitle += body[number] > 0 ? weight * weight : 0;
            }
        }

        private double ofNames(TermVector theirs, short[] inBody) {
            float[] weights = theirs.weights();
            short[] numbers = met;
            float[] own = Probe.this.names;
            double sum = 0;
            for (int at = 0; at < inBody.length; at++) {
                sum += own[numbers[inBody[at]]] * weights[at];
            }
            return Math.min(1, sum);
        }
    }
}
