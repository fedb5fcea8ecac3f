package io.ficklestream.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes problems as answers where no resource is involved. */
@Singleton
public class ProblemWriter {
    private static final int UNAUTHORIZED = 401;
    private static final long DRAIN_MILLIS = 2000;

    private final ObjectMapper json;

    public ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Answers a request. */
    public void write(RoutingContext context, Problem problem) {
        HttpServerResponse answer = context.response();
        if (answer.ended() || answer.headWritten()) {
            return;
        }
        answer.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (problem.retryAfterSeconds() != null) {
            answer.putHeader("Retry-After", problem.retryAfterSeconds().toString());
        }
        if (problem.status() == UNAUTHORIZED) {
            answer.putHeader("WWW-Authenticate", AccessProblems.CHALLENGE);
        }
        answer.end(text(problem));
    }

    /** Answers a request whose body is not worth reading, and ends the connection. */
    public void writeAndClose(RoutingContext context, Problem problem) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        // What is still being sent is thrown away: a client that were cut off while it sends would not read the answer.
        // The response's own end handler belongs to the context: it tells everybody who waits for the end.
        context.addEndHandler(done -> context.vertx()
                .setTimer(DRAIN_MILLIS, timer -> context.request().connection().close()));
        context.request().resume();
        write(context, problem);
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers can be written", e);
        }
    }
}
