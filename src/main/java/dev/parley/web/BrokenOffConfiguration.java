package dev.parley.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the server from adding an error page to an answer that broke off. It then closes
 * the connection without the end that HTTP expects, and that is how clients know.
 */
@Configuration(proxyBeanMethods = false)
class BrokenOffConfiguration {

	@Bean
	FilterRegistrationBean<HttpFilter> nothingAfterABreak() {
		var registration = new FilterRegistrationBean<HttpFilter>(new NothingAfterABreak());
		registration.addUrlPatterns("/error");
		registration.setDispatcherTypes(DispatcherType.ERROR, DispatcherType.INCLUDE);
		return registration;
	}

	private static final class NothingAfterABreak extends HttpFilter {

		private static final long serialVersionUID = 1;

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			if (!response.isCommitted()) {
				chain.doFilter(request, response);
			}
		}

	}

}
