package dev.parley.web;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What stands where: the pages, which draw themselves by their address; Neo4j Browser at
 * {@code /browser/}, started by a page that gives it the questions; and the guard against
 * unknown parameters.
 */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration implements WebMvcConfigurer {

	private static final List<String> PAGES = List.of("/thing/**", "/claim/**", "/disputes/**", "/questions/**",
			"/search/**", "/guide");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new UnknownParameters()).addPathPatterns("/api/**");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", "/browser/");
		registry.addViewController("/browser/").setViewName("forward:/browser.html");
		PAGES.forEach((page) -> registry.addViewController(page).setViewName("forward:/index.html"));
	}

}
