package io.ficklestream.gateway.event;

import io.ficklestream.gateway.security.Roles;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells of changes as they happen, as server-sent events. */
@Path("/events")
@Tag(name = "events")
public class EventResource {
    private final EventHub hub;
    private final HttpServerRequest request;

    public EventResource(EventHub hub, HttpServerRequest request) {
        this.hub = hub;
        this.request = request;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Changes as they happen: image, dead-letter, models, training, stages, statistics",
            description = "A client that does not keep up is cut off; it connects again and loads anew what it shows.")
    public Multi<OutboundSseEvent> events(Sse sse) {
        return hub.events()
                .onFailure()
                .invoke(() -> request.connection().close())
                .onFailure()
                .recoverWithCompletion()
                .map(event -> written(sse, event));
    }

    private static OutboundSseEvent written(Sse sse, Event event) {
        OutboundSseEvent.Builder written = sse.newEventBuilder();
        if (event.isSignOfLife()) {
            return written.comment("still here").build();
        }
        return written.id(Long.toString(event.id()))
                .name(event.name())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, event.data())
                .build();
    }
}
