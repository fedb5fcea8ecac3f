package io.ficklestream.gateway.security;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses what a page of another site makes a browser send. */
@Singleton
public class OriginFilter {
    /** Before anybody asks who calls. */
    private static final int PRIORITY = 250;

    private final HostNames names;
    private final ProblemWriter problems;

    public OriginFilter(
            HttpConfig config, @ConfigProperty(name = "quarkus.http.host") String host, ProblemWriter problems) {
        this.names = new HostNames(Stream.concat(Stream.of(host), config.hostNames().orElse(List.of()).stream())
                .toList());
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        Optional<String> objection = objection(context);
        if (objection.isPresent()) {
            problems.writeAndClose(context, Problem.of(403, objection.get()));
        } else {
            context.next();
        }
    }

    private Optional<String> objection(RoutingContext context) {
        HostAndPort authority = context.request().authority();
        if (!names.contain(authority)) {
            return Optional.of("the gateway is not known by the name that header Host has: use an address of it, or "
                    + "list the name in ficklestream.gateway.host-names");
        }
        String origin = context.request().getHeader("Origin");
        boolean isOurs = origin == null || !Callers.changesSomething(context) || isSame(origin, authority);
        return isOurs ? Optional.empty() : Optional.of("a page of another site may not change anything here");
    }

    private static boolean isSame(String origin, HostAndPort authority) {
        try {
            URI uri = new URI(origin);
            return uri.getAuthority() != null && uri.getAuthority().equalsIgnoreCase(text(authority));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String text(HostAndPort authority) {
        return authority.port() < 0 ? authority.host() : authority.host() + ":" + authority.port();
    }
}
