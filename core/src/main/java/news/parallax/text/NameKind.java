package news.parallax.text;

/** What a name names. */
public enum NameKind {
    /** A person: "Mara Velden". */
    PERSON,
    /** A company, party, agency, court, paper or other body: "Orland Institute". */
    ORGANISATION,
    /** A country, town, river or building: "Orland". */
    PLACE,
    /** Anything else: works, events, laws, nationalities: "Treaty of Orland". */
    OTHER;

    private static final NameKind[] ALL = values();

    /** The kind with an ordinal. */
    public static NameKind at(int ordinal) {
        return ALL[ordinal];
    }
}
