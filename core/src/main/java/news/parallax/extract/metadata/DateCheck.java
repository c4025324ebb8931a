package news.parallax.extract.metadata;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.extract.metadata.ShownDates.Shown;
import news.parallax.model.Published;
import news.parallax.text.Timestamps;
import org.jspecify.annotations.Nullable;

/*
 * Declared dates go wrong in few ways. Systems write them in UTC, so that an evening in America is the next day: the page
 * shows the moment with its zone, or the clock, from which the zone follows. They write day and month the wrong way round.
 * They declare when the entry was made, days before the text came out with the date it shows. Each is put right only where
 * the page itself shows the other day.
 */

/** A declared date held against the dates the page shows. */
final class DateCheck {
    private static final int TRUSTED = 4;
    private static final int SURE = 6;
    private static final long MAX_DAYS = 45;
    private static final int HOUR = 60;

    /** Offsets in use that are no whole hours, in minutes. */
    private static final List<Long> ODD_OFFSETS = List.of(-210L, -150L, 210L, 270L, 330L, 345L, 390L, 570L, 630L);

    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)(?: ?([ap])\\.?m)?");

    private final Published declared;
    private final ShownDates shown;
    private final @Nullable Published address;

    DateCheck(Published declared, ShownDates shown, @Nullable Published address) {
        this.declared = declared;
        this.shown = shown;
        this.address = address;
    }

    /**
     * The declared date, put right where the page shows otherwise.
     *
     * @param meta the date a {@code meta} element declares, or null
     * @param modified when the page was changed, or null
     */
    Published settled(@Nullable Published meta, @Nullable String modified) {
        Published local = declared.value().endsWith("Z") ? local() : null;
        if (local != null) {
            return local;
        }
        if (shown.holds(declared.day())) {
            return declared;
        }
        Published swapped = swapped();
        if (swapped != null) {
            return swapped;
        }
        return meta != null && isSecond(meta) && !meta.day().equals(day(modified)) ? meta : overruled(modified);
    }

    /** The moment in the zone of the page, if it is shown there with a day beside the declared one; null otherwise. */
    private @Nullable Published local() {
        for (Shown other : shown.all()) {
            if (other.trust() >= TRUSTED && apart(other.date().day(), declared.day()) == 1) {
                Published local = local(other);
                if (local != null) {
                    return local;
                }
            }
        }
        return null;
    }

    private @Nullable Published local(Shown other) {
        String value = other.date().value();
        if (value.length() > 10) {
            Duration apart = Duration.between(other.date().instant(), declared.instant());
            return apart.abs().toMinutes() < 1 ? new Published(value, declared.basis()) : null;
        }
        OffsetDateTime moment = OffsetDateTime.parse(declared.value());
        LocalTime clock = clock(other.text());
        if (clock != null) {
            return atZone(moment, other.date().day(), clock);
        }
        boolean midnight = moment.getMinute() <= 1 && moment.getHour() >= 12;
        boolean next = other.date().day().isAfter(declared.day());
        boolean named = address != null && address.day().equals(other.date().day());
        boolean open = !shown.holds(declared.day(), 2);
        return open && (midnight && next || named) ? new Published(value, declared.basis()) : null;
    }

    private @Nullable Published atZone(OffsetDateTime moment, LocalDate day, LocalTime clock) {
        long minutes = Duration.between(moment.toLocalDateTime().withSecond(0).withNano(0), day.atTime(clock))
                .toMinutes();
        boolean whole = minutes % HOUR == 0 && minutes >= -12 * HOUR && minutes <= 14 * HOUR;
        if (!whole && !ODD_OFFSETS.contains(minutes)) {
            return null;
        }
        OffsetDateTime local = moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) minutes * 60));
        return new Published(Timestamps.format(local), declared.basis());
    }

    /** The first time of day in a text, or null. */
    private static @Nullable LocalTime clock(String text) {
        Matcher matcher = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            hour = hour % 12 + (matcher.group(3).equals("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    /** The declared day with day and month the other way round, if that is what the page shows; null otherwise. */
    private @Nullable Published swapped() {
        LocalDate day = declared.day();
        boolean unclear = declared.basis() == Published.Basis.META || declared.basis() == Published.Basis.MICRODATA;
        if (!unclear || day.getDayOfMonth() > 12 || declared.value().length() > 10) {
            return null;
        }
        LocalDate other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        return shown.holds(other, TRUSTED) ? new Published(other.toString(), declared.basis()) : null;
    }

    /** True for another declared date that the page shows; a bare next day is the printed paper's. */
    private boolean isSecond(Published meta) {
        long days = apart(meta.day(), declared.day());
        return days > (meta.value().length() > 10 ? 0 : 1) && shown.holds(meta.day(), TRUSTED);
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** The one date the page shows, if it is near the declared one and not that of a change; otherwise the declared one. */
    private Published overruled(@Nullable String modified) {
        Published only = shown.only(SURE);
        if (only == null
                || apart(only.day(), declared.day()) > MAX_DAYS
                || only.day().equals(day(modified))) {
            return declared;
        }
        boolean overwritten = declared.value().equals(modified) && only.day().isBefore(declared.day());
        return declared.basis() != Published.Basis.JSON_LD || overwritten ? only : declared;
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value.substring(0, 10));
    }
}
