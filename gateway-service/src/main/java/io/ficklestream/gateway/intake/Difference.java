package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.Submission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What an upload would change about an image that is there; labels and a mask that were not sent would change nothing. */
final class Difference {
    private final List<String> parts = new ArrayList<>();

    Difference(ImageMessage sent, PhotographFacts facts, Submission known, Supplier<Optional<byte[]>> knownMask) {
        add("photograph", !known.photograph().sha256().equals(facts.sha256()));
        add("labels", !sent.labels().isEmpty() && !isSame(sent.labels(), known.labels()));
        add("mask", sent.mask().filter(mask -> !isSame(mask, knownMask.get())).isPresent());
    }

    private void add(String part, boolean differs) {
        if (differs) {
            parts.add(part);
        }
    }

    private static boolean isSame(List<String> sent, List<String> known) {
        return new HashSet<>(sent).equals(new HashSet<>(known));
    }

    private static boolean isSame(byte[] sent, Optional<byte[]> known) {
        return known.filter(mask -> Arrays.equals(mask, sent)).isPresent();
    }

    /** @throws RefusedException if there is any; names it */
    void requireNone(String id) {
        if (!parts.isEmpty()) {
            throw RefusedException.conflict(
                    "image \"" + id + "\" is there with another " + String.join(" and another ", parts)
                            + ": correct it at /images/ID/labels or /images/ID/mask, or use another id",
                    parts);
        }
    }
}
