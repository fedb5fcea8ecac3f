package io.ficklestream.launcher.process;

import java.net.URI;

/**
 * A running process of a service.
 *
 * @param kind which service it is
 * @param process the process
 * @param address where it answers HTTP, as seen from this machine
 */
record ServiceInstance(ServiceKind kind, ChildProcess process, URI address) {

    /** A service on the loopback address. */
    ServiceInstance(ServiceKind kind, ChildProcess process, int port) {
        this(kind, process, URI.create("http://127.0.0.1:" + port));
    }
}
