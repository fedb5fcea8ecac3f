package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.TrainingCurves;
import io.ficklestream.gateway.domain.TrainingPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Answers from the stores that {@link TrainingProcessor} keeps. */
public final class StreamsTrainingCurves implements TrainingCurves {
    private final TableParts parts;

    public StreamsTrainingCurves(TableParts parts) {
        this.parts = parts;
    }

    @Override
    public List<TrainingPoint> points() {
        return parts.ask(() -> {
            List<TrainingPoint> points = new ArrayList<>();
            ReadOnlyKeyValueStore<String, TrainingPoint> stored = parts.part(TableStores.TRAINING, 0);
            try (KeyValueIterator<String, TrainingPoint> all = stored.all()) {
                all.forEachRemaining(point -> points.add(point.value));
            }
            points.sort(Comparator.comparing(TrainingPoint::at));
            return points;
        });
    }
}
