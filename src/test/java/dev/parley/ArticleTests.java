package dev.parley;

class ArticleTests extends OnTheArticle implements AnswersOnTheArticle {

}
