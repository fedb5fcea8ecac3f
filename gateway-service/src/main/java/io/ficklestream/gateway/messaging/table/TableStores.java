package io.ficklestream.gateway.messaging.table;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.gateway.domain.AnnouncedModel;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.LetterState;
import io.ficklestream.gateway.domain.TrainingPoint;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The stores of the table; all are on disk, and each has a changelog to be restored from. */
public final class TableStores {
    /** {@link ImageRecord} by id. */
    static final String IMAGES = "images";

    /** {@link LetterState} by position. */
    static final String LETTERS = "letters";

    /** Every order that images and dead letters are listed in, see {@link IndexKey}. */
    static final String INDEX = "index";

    /** How many images there are of what, see {@link Counts}. */
    static final String COUNTERS = "counters";

    /** {@link AnnouncedModel} by {@link ModelAnnouncement#versionKey()}. */
    static final String MODELS = "models";

    /** The current version by role. */
    static final String CURRENT_MODELS = "current-models";

    /** {@link TrainingPoint} by role and number. */
    static final String TRAINING = "training";

    /** {@link Thinning} by role. */
    static final String THINNING = "training-thinning";

    /** What {@link FoldProcessor} keeps. */
    static final List<String> OF_IMAGES = List.of(IMAGES, LETTERS, INDEX, COUNTERS);

    /** What {@link ModelProcessor} keeps. */
    static final List<String> OF_MODELS = List.of(MODELS, CURRENT_MODELS);

    /** What {@link TrainingProcessor} keeps. */
    static final List<String> OF_TRAINING = List.of(TRAINING, THINNING);

    private TableStores() {}

    /** Those of {@link #OF_IMAGES}. */
    public static Set<StoreBuilder<?>> ofImages() {
        return ofImages(Stores::persistentKeyValueStore);
    }

    /** @param medium where they are kept, by name */
    static Set<StoreBuilder<?>> ofImages(Function<String, KeyValueBytesStoreSupplier> medium) {
        return Set.of(
                store(medium.apply(IMAGES), Serdes.String(), StoredJson.of(ImageRecord.class)),
                store(medium.apply(LETTERS), Serdes.String(), StoredJson.of(LetterState.class)),
                store(medium.apply(INDEX), Serdes.Bytes(), Serdes.ByteArray()),
                // Cached, because the few counters are changed by every fact.
                store(medium.apply(COUNTERS), Serdes.String(), Serdes.Long()).withCachingEnabled());
    }

    /** Those of {@link #OF_MODELS}. */
    public static Set<StoreBuilder<?>> ofModels() {
        return Set.of(
                store(Stores.persistentKeyValueStore(MODELS), Serdes.String(), StoredJson.of(AnnouncedModel.class)),
                store(Stores.persistentKeyValueStore(CURRENT_MODELS), Serdes.String(), Serdes.String()));
    }

    /** Those of {@link #OF_TRAINING}. */
    public static Set<StoreBuilder<?>> ofTraining() {
        return ofTraining(Stores::persistentKeyValueStore);
    }

    /** @param medium where they are kept, by name */
    static Set<StoreBuilder<?>> ofTraining(Function<String, KeyValueBytesStoreSupplier> medium) {
        return Set.of(
                store(medium.apply(TRAINING), Serdes.String(), StoredJson.of(TrainingPoint.class)),
                store(medium.apply(THINNING), Serdes.String(), StoredJson.of(Thinning.class)));
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> store(
            KeyValueBytesStoreSupplier medium, Serde<K> keys, Serde<V> values) {
        return Stores.keyValueStoreBuilder(medium, keys, values);
    }
}
