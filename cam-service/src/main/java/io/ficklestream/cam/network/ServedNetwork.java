package io.ficklestream.cam.network;

import io.ficklestream.cam.domain.ResponseNetwork;
import io.ficklestream.contracts.View;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.localization.SelectionParameters;
import java.util.List;

/** A FickleNet network as the domain sees it. */
record ServedNetwork(FickleNetClassifier network) implements ResponseNetwork {

    @Override
    public List<String> classes() {
        return network.classes();
    }

    @Override
    public SelectionParameters selection() {
        return network.selection();
    }

    @Override
    public int gridSide() {
        return network.architecture().outputStride().gridSide(network.inputSize());
    }

    @Override
    public Responses responses(RgbImage photograph, View view, int[] classIndices) {
        return network.responses(photograph, view.scale(), view.flipped(), classIndices);
    }

    @Override
    public void close() {
        network.close();
    }
}
