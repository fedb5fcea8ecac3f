package io.ficklestream.classifier.network;

import io.ficklestream.classifier.domain.Classifier;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/** A FickleNet network as the domain sees it. */
record ServedClassifier(FickleNetClassifier network) implements Classifier {

    @Override
    public String version() {
        return network.version();
    }

    @Override
    public List<String> classes() {
        return network.classes();
    }

    @Override
    public float[] probabilities(RgbImage photograph) {
        return network.probabilities(photograph);
    }

    @Override
    public void close() {
        network.close();
    }
}
