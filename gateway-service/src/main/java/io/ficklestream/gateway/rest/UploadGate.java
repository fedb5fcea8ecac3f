package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.domain.Permits;
import io.ficklestream.gateway.problem.BodyLimit;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.ProblemWriter;
import io.ficklestream.gateway.problem.ReceiveDeadline;
import io.ficklestream.gateway.problem.RequestEnd;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Decides whether a body is worth receiving: how large it says it is, how many are on their way, and how long it takes. */
@Singleton
public class UploadGate {
    /** After it is known who calls, before Quarkus' own limit, which answers without saying why. */
    private static final int PRIORITY = 50;

    /** After Quarkus has noted its limit for bodies that do not say their length (order -2). */
    private static final int AFTER_LIMIT = -1;

    /**
     * Quarkus answers a body that turns out to be larger without saying why. What takes a body in here counts for itself,
     * and says why; beyond so much more, which can only be what no reader counts, Quarkus may cut it off.
     */
    private static final long SLACK = 1 << 20;

    private static final int RETRY_SECONDS = 2;
    private static final String IMAGES = "/images";

    private final BodyLimit limit;
    private final Permits permits;
    private final Duration receiveTime;
    private final ReceiveDeadline deadline;
    private final ProblemWriter problems;

    public UploadGate(BodyLimit limit, HttpConfig config, ReceiveDeadline deadline, ProblemWriter problems) {
        this.limit = limit;
        this.permits = new Permits(config.upload().concurrency());
        this.receiveTime = config.upload().receiveTime();
        this.deadline = deadline;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    void allowReadersToCount(@Observes Router router) {
        router.route().order(AFTER_LIMIT).handler(context -> {
            if (context.get(VertxInputStream.MAX_REQUEST_SIZE_KEY) != null) {
                context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit.bytes() + SLACK);
            }
            context.next();
        });
    }

    private void check(RoutingContext context) {
        if (limit.isExceededBy(context.request().getHeader("Content-Length"))) {
            problems.writeAndClose(context, limit.problem());
        } else if (isUpload(context)) {
            upload(context);
        } else {
            receive(context);
        }
    }

    private static boolean isUpload(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST)
                && context.normalizedPath().startsWith(IMAGES);
    }

    private void upload(RoutingContext context) {
        Optional<Permits.Permit> permit = permits.take();
        if (permit.isPresent()) {
            RequestEnd.then(context, permit.get()::close);
            receive(context);
        } else {
            problems.writeAndClose(
                    context, Problem.later(429, RETRY_SECONDS, "too many uploads are on their way at once: try again"));
        }
    }

    private void receive(RoutingContext context) {
        if (!context.request().isEnded()) {
            deadline.begin(context, receiveTime);
        }
        context.next();
    }
}
