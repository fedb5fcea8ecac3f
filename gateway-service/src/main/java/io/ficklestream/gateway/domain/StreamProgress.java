package io.ficklestream.gateway.domain;

import java.util.List;

/** How all stages keep up, in their order; what was last seen, at most a few seconds old. */
public interface StreamProgress {

    /** @throws UnavailableException while the broker does not answer */
    List<StageProgress> stages();
}
