package io.ficklestream.launcher.process;

import java.net.URI;

/**
 * Where a service listens.
 *
 * @param host an address of this machine, or one that stands for all
 * @param port 0: any free one
 */
public record ListenAddress(String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";

    /** A port that only this machine can reach. */
    public static ListenAddress onLoopback(int port) {
        return new ListenAddress(LOOPBACK, port);
    }

    ListenAddress withPort(int other) {
        return new ListenAddress(host, other);
    }

    /** Where it answers, as seen from this machine. */
    URI uri() {
        return URI.create("http://" + reachableHost() + ":" + port);
    }

    private String reachableHost() {
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return LOOPBACK;
        }
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    /**
     * Refuses an address that nobody can listen at.
     *
     * @param advice what to do about it
     */
    public void requireFree(String advice) {
        Ports.requireFree(host, port, advice);
    }
}
