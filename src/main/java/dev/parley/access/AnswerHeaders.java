package dev.parley.access;

import java.util.List;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * What every answer tells browsers beside the policy of its page: to take it for what it
 * says it is, to frame it nowhere, to hand nothing of its address on, to give it neither
 * camera nor place, and, over HTTPS, to stay there. How long it holds, each answer says
 * itself.
 */
final class AnswerHeaders {

	static final HeaderWriter ALL = new CompositeHeaderWriter(
			List.of(new XContentTypeOptionsHeaderWriter(), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
					new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
					new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"), ownSiteOnly(),
					new HstsHeaderWriter()));

	private AnswerHeaders() {
	}

	private static HeaderWriter ownSiteOnly() {
		var writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

}
