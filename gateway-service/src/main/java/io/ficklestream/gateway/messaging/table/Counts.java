package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.ReviewState;
import io.ficklestream.gateway.domain.Statistics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sums of counters, whose names say what is counted, such as {@code status/QUEUED}. */
final class Counts {
    private static final String STATUS = "status/";
    private static final String LABEL = "label/";
    private static final String CONFIDENCE = "confidence/";
    private static final String REVIEW = "review/";

    private final Map<ImageStatus, Long> byStatus = new EnumMap<>(ImageStatus.class);
    private final Map<String, Long> byLabel = new TreeMap<>();
    private final List<Long> confidences = new ArrayList<>(Collections.nCopies(Statistics.BINS, 0L));
    private final Map<ReviewState, Long> byReview = new EnumMap<>(ReviewState.class);

    Counts() {
        for (ImageStatus status : ImageStatus.values()) {
            byStatus.put(status, 0L);
        }
        for (ReviewState state : ReviewState.values()) {
            byReview.put(state, 0L);
        }
    }

    /** The counters that an image counts for. */
    static Set<String> countersOf(ImageRecord image) {
        Set<String> counters = new HashSet<>();
        counters.add(STATUS + image.status());
        counters.add(REVIEW + ReviewState.of(image));
        image.labels().forEach(label -> counters.add(LABEL + label));
        image.confidence().ifPresent(confidence -> counters.add(CONFIDENCE + bin(confidence)));
        return counters;
    }

    private static int bin(double confidence) {
        return Math.min(Statistics.BINS - 1, (int) (confidence * Statistics.BINS));
    }

    /** What is not known is passed over: a newer version may have counted it. */
    void add(String counter, long count) {
        String name = counter.substring(counter.indexOf('/') + 1);
        if (counter.startsWith(STATUS)) {
            known(byStatus, name).ifPresent(status -> byStatus.merge(status, count, Long::sum));
        } else if (counter.startsWith(REVIEW)) {
            known(byReview, name).ifPresent(state -> byReview.merge(state, count, Long::sum));
        } else if (counter.startsWith(LABEL)) {
            byLabel.merge(name, count, Long::sum);
        } else if (counter.startsWith(CONFIDENCE)) {
            IntStream.range(0, confidences.size())
                    .filter(bin -> name.equals(Integer.toString(bin)))
                    .forEach(bin -> confidences.set(bin, confidences.get(bin) + count));
        }
    }

    private static <E extends Enum<E>> Optional<E> known(Map<E, Long> counts, String name) {
        return counts.keySet().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    Statistics toStatistics() {
        return new Statistics(byStatus, byLabel, List.copyOf(confidences), byReview);
    }
}
