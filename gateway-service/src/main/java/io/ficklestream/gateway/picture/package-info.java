/** Draws what is known of an image: the photograph, its evidence, masks and confidences, as PNG files. */
package io.ficklestream.gateway.picture;
