package io.ficklestream.launcher.status;

import java.util.List;

/**
 * The dead letters of a topic.
 *
 * @param topic the topic whose records were set aside
 * @param count how many
 * @param latest the last few, as "image: reason", newest first
 */
public record DeadLetterCount(String topic, long count, List<String> latest) {

    public DeadLetterCount {
        latest = List.copyOf(latest);
    }
}
