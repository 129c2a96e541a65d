### What stands above the questions in a learning system.

learning-told = Your learning system only hears from this page when you begin, finish and leave, and how long you took. Your answers and your mirror stay in this browser.
learning-return = Back to your learning system
learning-waits = Your learning system has not accepted everything yet. This page tries again, and once more when you leave. If you can, keep it open until this message is gone.
learning-over = Your learning system accepts nothing more from this page. You can carry on, but it does not count there. If it should count, open the course again from your learning system.
