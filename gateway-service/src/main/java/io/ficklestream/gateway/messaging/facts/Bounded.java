package io.ficklestream.gateway.messaging.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps what any producer may write from making a fact larger than a record may be, which would stop the table for all
 * images. What is cut off here is whole in the record that the fact points to.
 */
final class Bounded {
    static final int MOST_ENTRIES = 100;
    static final int LONGEST_TEXT = 500;

    private Bounded() {}

    static List<String> texts(List<String> texts) {
        return texts.stream().limit(MOST_ENTRIES).map(Bounded::text).toList();
    }

    static <T> Map<String, T> entries(Map<String, T> entries) {
        Map<String, T> bounded = new TreeMap<>();
        entries.entrySet().stream()
                .limit(MOST_ENTRIES)
                .forEach(entry -> bounded.put(text(entry.getKey()), entry.getValue()));
        return bounded;
    }

    static Map<String, String> provenance(Map<String, String> provenance) {
        Map<String, String> bounded = entries(provenance);
        bounded.replaceAll((key, value) -> text(value));
        return bounded;
    }

    static String text(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "\u2026";
    }
}
