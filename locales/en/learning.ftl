### What stands above the questions in a learning system.

learning-told = Your learning system only sees when you begin, finish and leave. Your answers and your feedback stay in this browser.
learning-return = Back to your learning system
