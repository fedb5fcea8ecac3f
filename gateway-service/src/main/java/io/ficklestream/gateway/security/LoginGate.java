package io.ficklestream.gateway.security;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.ProblemWriter;
import io.ficklestream.gateway.problem.ReceiveDeadline;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Takes the body of a login in before anybody works on it. Whoever logs in is not known yet, and must hold neither memory nor
 * a worker by sending much or slowly.
 */
@Singleton
public class LoginGate {
    /** A key and the JSON around it. */
    static final int MOST_BYTES = 1024;

    /** After {@link AccessFilter}, which sends away whoever tried too often. */
    private static final int PRIORITY = 60;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final BodyHandler receiver = BodyHandler.create(false).setBodyLimit(MOST_BYTES);
    private final Duration time;
    private final ReceiveDeadline deadline;
    private final ProblemWriter problems;

    public LoginGate(HttpConfig config, ReceiveDeadline deadline, ProblemWriter problems) {
        Duration usual = config.upload().receiveTime();
        this.time = usual.compareTo(LONGEST) < 0 ? usual : LONGEST;
        this.deadline = deadline;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (!PublicPaths.isLogin(context)) {
            context.next();
        } else if (isShort(context.request())) {
            deadline.begin(context, time);
            receiver.handle(context);
        } else {
            problems.writeAndClose(
                    context,
                    Problem.tooLarge(
                            MOST_BYTES,
                            "to log in takes at most " + MOST_BYTES
                                    + " bytes, and header Content-Length has to tell how "
                                    + "many: send the key and nothing else"));
        }
    }

    private static boolean isShort(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? request.getHeader("Transfer-Encoding") == null : isAtMost(MOST_BYTES, length);
    }

    private static boolean isAtMost(long bytes, String length) {
        try {
            return Long.parseLong(length) <= bytes;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
