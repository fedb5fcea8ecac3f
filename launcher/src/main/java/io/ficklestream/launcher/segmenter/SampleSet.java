package io.ficklestream.launcher.segmenter;

import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.networks.training.FeatureCache;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Samples whose features lie on disk: three thousand photographs' features take 3 GB at output stride 16.
 *
 * @param samples without features
 * @param cache their features, in the same order, from record {@code first} on
 * @param first the first sample's record
 */
record SampleSet(List<TrainingSample> samples, FeatureCache cache, int first) {

    SampleSet {
        samples = List.copyOf(samples);
    }

    int size() {
        return samples.size();
    }

    TrainingSample get(int index) {
        ByteBuffer features = ByteBuffer.allocate(cache.shape().bytes());
        cache.read(first + index, features);
        return samples.get(index).withFeatures(features.array());
    }

    List<TrainingSample> all(List<Integer> indices) {
        return indices.stream().map(this::get).toList();
    }
}
