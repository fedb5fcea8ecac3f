package io.ficklestream.launcher.collect;

import io.ficklestream.launcher.broker.TopicReader;
import io.ficklestream.launcher.status.DeadLetterCount;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Everything that was set aside, counted by reading: offsets would count transaction markers too. */
public final class DeadLetters {

    private static final int LATEST = 3;

    private DeadLetters() {}

    /** The topics that have dead letters. */
    public static List<DeadLetterCount> count(String bootstrap) {
        List<DeadLetterCount> counts = new ArrayList<>();
        for (String topic : StageEvents.deadLetterTopics()) {
            DeadLetterCount count = count(bootstrap, topic);
            if (count.count() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    private static DeadLetterCount count(String bootstrap, String topic) {
        Deque<String> latest = new ArrayDeque<>();
        long[] count = new long[1];
        try (TopicReader reader = TopicReader.fromBeginning(bootstrap, List.of(topic))) {
            reader.readToEnd(kafkaRecord -> {
                DeadLetter letter = StageEvents.deadLetter(kafkaRecord);
                latest.addFirst(letter.imageId() + ": " + letter.reason());
                if (latest.size() > LATEST) {
                    latest.removeLast();
                }
                count[0]++;
            });
        }
        return new DeadLetterCount(topic, count[0], List.copyOf(latest));
    }
}
