package io.ficklestream.segmenter.domain.prediction;

/** A network that is closed when the last of those who hold it lets go. */
final class CountedNetwork {

    private final SegmentationNetwork network;
    private int holders = 1;

    /** Held once, by the caller. */
    CountedNetwork(SegmentationNetwork network) {
        this.network = network;
    }

    SegmentationNetwork network() {
        return network;
    }

    synchronized void hold() {
        holders++;
    }

    synchronized void letGo() {
        if (--holders == 0) {
            network.close();
        }
    }
}
