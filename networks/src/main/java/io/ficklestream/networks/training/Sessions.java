package io.ficklestream.networks.training;

import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.proto.ConfigProto;

/** Opens TensorFlow sessions that use a given number of threads. */
public final class Sessions {

    private Sessions() {}

    /**
     * A session on a graph.
     *
     * @param threads for one operation; 0: TensorFlow decides
     */
    public static Session withThreads(Graph graph, int threads) {
        return new Session(
                graph,
                ConfigProto.newBuilder()
                        .setIntraOpParallelismThreads(threads)
                        .setInterOpParallelismThreads(1)
                        .build());
    }
}
