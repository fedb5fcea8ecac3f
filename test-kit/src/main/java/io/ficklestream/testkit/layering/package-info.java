/** Which module and layer may know which, as tests that fail the build. */
package io.ficklestream.testkit.layering;
