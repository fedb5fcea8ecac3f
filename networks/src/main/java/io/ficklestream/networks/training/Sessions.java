package io.ficklestream.networks.training;

import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.proto.ConfigProto;

/** Opens TensorFlow sessions that use a given number of threads. */
final class Sessions {

    private Sessions() {}

    static Session withThreads(Graph graph, int threads) {
        return new Session(
                graph,
                ConfigProto.newBuilder()
                        .setIntraOpParallelismThreads(threads)
                        .setInterOpParallelismThreads(1)
                        .build());
    }
}
