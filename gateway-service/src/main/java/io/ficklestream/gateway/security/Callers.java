package io.ficklestream.gateway.security;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** What a request says of where it comes from and what it is for. */
final class Callers {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Callers() {}

    /** The address of the other end; behind a proxy that is the proxy, unless Quarkus is told about it. */
    static String addressOf(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }

    /** Whether a request may change something. */
    static boolean changesSomething(RoutingContext context) {
        return !READING.contains(context.request().method());
    }
}
