package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.ModelAnnouncement;
import java.time.Instant;

/** A checkpoint and when it was last announced. */
public record AnnouncedModel(ModelAnnouncement announcement, Instant at) {}
