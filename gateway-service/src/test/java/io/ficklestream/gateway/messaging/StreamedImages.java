package io.ficklestream.gateway.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Topics;
import io.ficklestream.gateway.Samples;
import io.ficklestream.testkit.broker.TopicProbe;
import java.util.ArrayList;
import java.util.List;

/** Images with seeds on a real broker. */
final class StreamedImages {

    private StreamedImages() {}

    /** Sends some and returns their ids. */
    static List<String> send(TopicProbe topics, String prefix, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = prefix + i;
            topics.send(Topics.IMAGES, id, Codecs.IMAGE.encode(Samples.image(id, 0, "cat")));
            topics.send(Topics.SEEDS, id, Codecs.SEED_MASK.encode(Samples.seeds(id, 0, i)));
            ids.add(id);
        }
        return ids;
    }
}
