package io.ficklestream.gateway.domain;

import java.util.List;

/** How trainings went, as far back as the topic goes. */
public interface TrainingCurves {

    /** The oldest first; thinned so that there are never more than a few thousand. */
    List<TrainingPoint> points();
}
