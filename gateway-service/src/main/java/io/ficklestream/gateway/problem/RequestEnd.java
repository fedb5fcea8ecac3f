package io.ficklestream.gateway.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** When a request is over. */
public final class RequestEnd {
    private RequestEnd() {}

    /**
     * Does something when a request is over, however it ends. A client may have gone before anybody asked: of that nobody
     * is told any more, so it is done at once.
     *
     * @param work may be done twice
     */
    public static void then(RoutingContext context, Runnable work) {
        context.addEndHandler(done -> work.run());
        HttpServerResponse answer = context.response();
        if (answer.ended() || answer.closed()) {
            work.run();
        }
    }
}
