package news.parallax.eval.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A way in which copies differ from their originals. */
enum Perturbation {
    EXACT_BOILERPLATE {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return boilerplate(String.join("\n", paragraphs), random);
        }
    },
    CUT_TO_40_PERCENT {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            String whole = String.join("\n", paragraphs);
            return whole.substring(0, whole.length() * 2 / 5);
        }
    },
    TEASER {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return boilerplate(String.join("\n", paragraphs.subList(0, Math.min(2, paragraphs.size()))), random);
        }
    },
    AGENCY_LINE {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return "WASHINGTON (AP) - " + String.join("\n", paragraphs);
        }
    },
    FOREIGN_PARAGRAPHS {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            List<String> mixed = new ArrayList<>(paragraphs);
            for (int count = 3 * paragraphs.size() / 10 + 1; count > 0; count--) {
                mixed.add(random.nextInt(mixed.size() + 1), foreign.paragraph(random));
            }
            return String.join("\n", mixed);
        }
    },
    SHUFFLED {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            List<String> shuffled = new ArrayList<>(paragraphs);
            Collections.shuffle(shuffled, random);
            return String.join("\n", shuffled);
        }
    },
    EDITED_5_PERCENT {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return edited(String.join("\n", paragraphs), .05, foreign, random);
        }
    },
    EDITED_10_PERCENT {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return edited(String.join("\n", paragraphs), .1, foreign, random);
        }
    },
    EDITED_20_PERCENT {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return edited(String.join("\n", paragraphs), .2, foreign, random);
        }
    },
    MISREAD_LETTERS {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            return misread(String.join("\n", paragraphs), .03, random);
        }
    },
    ALL_TOGETHER {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            List<String> kept = new ArrayList<>(paragraphs.subList(0, Math.max(1, paragraphs.size() * 3 / 5)));
            kept.add(random.nextInt(kept.size() + 1), foreign.paragraph(random));
            return boilerplate("MINSK (Reuters) - " + edited(String.join("\n", kept), .08, foreign, random), random);
        }
    },
    PARAGRAPHS_PASTED {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            List<String> host = new ArrayList<>(foreign.article(random));
            int from = random.nextInt(Math.max(1, paragraphs.size() - 3));
            host.addAll(host.size() / 2, paragraphs.subList(from, Math.min(paragraphs.size(), from + 3)));
            return String.join("\n", host);
        }
    },
    QUOTATION_PASTED {
        @Override
        String copy(List<String> paragraphs, Foreign foreign, Random random) {
            List<String> host = new ArrayList<>(foreign.article(random));
            String longest = Collections.max(paragraphs, (one, two) -> Integer.compare(one.length(), two.length()));
            String words = longest.replaceAll("[\"\u201C\u201D]", "");
            List<String> quoted = Arrays.asList(words.split(" ", -1));
            String quotation = String.join(" ", quoted.subList(0, Math.min(40, quoted.size())));
            host.add(host.size() / 2, "\u201C" + quotation + "\u201D, she said.");
            return String.join("\n", host);
        }
    };

    private static final List<String> BOILERPLATE = List.of(
            "Sign up for our newsletter and get the day in your inbox every morning.",
            "Follow us for more and share this with your friends on all your favourite networks.",
            "All rights reserved. This material may not be published or broadcast without permission.",
            "Read more of our coverage and support independent reporting with a small gift today.");

    /** The copy of an article given by its paragraphs. */
    abstract String copy(List<String> paragraphs, Foreign foreign, Random random);

    /** True when the copy holds most of what there is of it from the original. */
    boolean isWholeCopy() {
        return switch (this) {
            case TEASER, PARAGRAPHS_PASTED, QUOTATION_PASTED -> false;
            default -> true;
        };
    }

    /** True when all words but few paragraphs are from one article. */
    boolean isOfOneArticle() {
        return this != PARAGRAPHS_PASTED && this != QUOTATION_PASTED;
    }

    /** The agency whose line the copy was given, or null. */
    @Nullable
    String agency() {
        return switch (this) {
            case AGENCY_LINE -> "Associated Press";
            case ALL_TOGETHER -> "Reuters";
            default -> null;
        };
    }

    /** Text of other articles. */
    record Foreign(List<List<String>> articles) {
        List<String> article(Random random) {
            return articles.get(random.nextInt(articles.size()));
        }

        String paragraph(Random random) {
            List<String> article = article(random);
            return article.get(random.nextInt(article.size()));
        }

        String word(Random random) {
            String[] words = paragraph(random).split(" ", -1);
            return words[random.nextInt(words.length)];
        }
    }

    private static String boilerplate(String text, Random random) {
        return BOILERPLATE.get(random.nextInt(2)) + "\n" + text + "\n" + BOILERPLATE.get(2 + random.nextInt(2));
    }

    /** Replaces, drops or adds a share of the words. */
    private static String edited(String text, double share, Foreign foreign, Random random) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split("(?<=\\s)", -1)) {
            if (random.nextDouble() >= share) {
                edited.append(word);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> edited.append(foreign.word(random)).append(' ');
                case 1 -> edited.append(word).append(foreign.word(random)).append(' ');
                default -> edited.append(word.endsWith("\n") ? "\n" : "");
            }
        }
        return edited.toString();
    }

    private static String misread(String text, double share, Random random) {
        StringBuilder misread = new StringBuilder(text);
        for (int at = 0; at < misread.length(); at++) {
            if (Character.isLetter(misread.charAt(at)) && random.nextDouble() < share) {
                misread.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return misread.toString();
    }
}
