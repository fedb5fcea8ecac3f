package io.ficklestream.gateway.domain;

import java.util.List;

/** Which checkpoints have been announced, as far as is known; the history of the gateway outlives that of the topic. */
public interface ModelHistory {

    /** Every role, sorted by name. */
    List<RoleModels> roles();
}
