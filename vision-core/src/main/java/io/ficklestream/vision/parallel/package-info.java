/** Spreading one computation over the cores that configuration gives. */
package io.ficklestream.vision.parallel;
