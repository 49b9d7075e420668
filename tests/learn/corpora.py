"""The corpora that the texts of several tables of learnt numbers are from."""

MARKED_BY_HAND = (
    "whole articles of CNN/DailyMail (Hermann et al. 2015), of the training part of PolNeAR (Newell et al. 2018), and "
    "of web pages of newspapers and blogs as article-extraction-benchmark and WCXB collect them, marked by hand for "
    "newscli"
)
