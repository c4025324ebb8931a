package news.parallax.text;

import news.parallax.model.Span;

/**
 * A name in a text and what it names.
 *
 * @param span where it stands, without titles before it and without a possessive ending
 * @param kind what it names
 */
public record TypedName(Span span, NameKind kind) {}
