package io.ficklestream.testkit.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface that nothing listens on at the moment. */
final class FreePorts {
    private FreePorts() {}

    /** Two different ones, since both are held until both are known. */
    static int[] two() {
        try (ServerSocket one = open();
                ServerSocket other = open()) {
            return new int[] {one.getLocalPort(), other.getLocalPort()};
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback interface", e);
        }
    }

    private static ServerSocket open() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
